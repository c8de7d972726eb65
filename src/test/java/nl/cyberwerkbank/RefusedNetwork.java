package nl.cyberwerkbank;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Runs the program in a process in which every way out is refused and counted: sockets, channels, datagrams, names. A
/// socket file between two processes of this machine is no network.
public final class RefusedNetwork {
    static final String SAID = "asked of the network: ";

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private RefusedNetwork() {}

    @SuppressWarnings("deprecation") // the only way to stand between a plain socket and the network
    public static void main(String[] args) throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("a server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("a datagram socket");
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(SAID + ASKED)));
        if (args[0].equals("ask")) {
            askForEverything();
        } else {
            Main.main(args);
        }
    }

    private static void askForEverything() {
        List<Asking> ways =
                List.of(
                        () -> new Socket(InetAddress.getLoopbackAddress(), 9).close(),
                        () -> new ServerSocket(0).close(),
                        () -> new DatagramSocket().close(),
                        () -> SocketChannel.open().close(),
                        () -> ServerSocketChannel.open().close(),
                        () -> DatagramChannel.open().close(),
                        () -> InetAddress.getAllByName("example.org"));
        for (Asking way : ways) {
            try {
                way.ask();
                System.out.println("not refused");
            } catch (IOException | UncheckedRefusal expected) {
                // it is counted
            }
        }
    }

    private interface Asking {
        void ask() throws IOException;
    }

    private static final class UncheckedRefusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private UncheckedRefusal(String what) {
            super(what);
        }
    }

    private static UncheckedRefusal refused(String what) {
        ASKED.add(what);
        return new UncheckedRefusal(what);
    }

    private static SocketException refusedChannel(String what) {
        ASKED.add(what);
        return new SocketException(what);
    }

    /// Found by its name in a system property of the process.
    public static final class Channels extends SelectorProvider {
        private final SelectorProvider own;

        public Channels() throws ReflectiveOperationException {
            own = (SelectorProvider) Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
        }

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw refusedChannel("a datagram channel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw refusedChannel("a datagram channel");
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
            throw refusedChannel("a server channel");
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refusedChannel("a channel");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
            return family == StandardProtocolFamily.UNIX
                    ? own.openServerSocketChannel(family)
                    : openServerSocketChannel();
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

    /// Found as a service by every test; it refuses only in the process that is to run without a network.
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            InetAddressResolver own = configuration.builtinResolver();
            if (!Channels.class.getName().equals(System.getProperty(SelectorProvider.class.getName()))) {
                return own;
            }
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                    ASKED.add("the address of " + host);
                    throw new UnknownHostException(host);
                }

                @Override
                public String lookupByAddress(byte[] address) throws UnknownHostException {
                    ASKED.add("a name");
                    throw new UnknownHostException();
                }
            };
        }

        @Override
        public String name() {
            return "refused network";
        }
    }
}
