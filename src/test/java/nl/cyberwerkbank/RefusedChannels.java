package nl.cyberwerkbank;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Refuses every channel to a network. Found by its name in a system property of the process.
public final class RefusedChannels extends SelectorProvider {
    private final SelectorProvider own;

    public RefusedChannels() throws ReflectiveOperationException {
        own = (SelectorProvider) Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw RefusedNetwork.refusedChannel("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw RefusedNetwork.refusedChannel("a datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        return own.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return own.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw RefusedNetwork.refusedChannel("a server channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw RefusedNetwork.refusedChannel("a channel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        return family == StandardProtocolFamily.UNIX ? own.openServerSocketChannel(family) : openServerSocketChannel();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        return family == StandardProtocolFamily.UNIX ? own.openSocketChannel(family) : openSocketChannel();
    }

    @Override
    public Channel inheritedChannel() throws IOException {
        return own.inheritedChannel();
    }
}
