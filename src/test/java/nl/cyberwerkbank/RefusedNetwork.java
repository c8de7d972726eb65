package nl.cyberwerkbank;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Refuses and counts every way out of a process: sockets, channels, datagrams, names. A socket file between two
/// processes of this machine is no network. It stands around every test (see [Everywhere]), and around the whole
/// program where that runs in a process of its own.
public final class RefusedNetwork {
    static final String SAID = "asked of the network: ";

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private RefusedNetwork() {}

    /// Found as a service: no test class may ask anything of the network, whatever it is about.
    public static final class Everywhere implements BeforeAllCallback, AfterAllCallback {
        private static boolean refusing;

        @Override
        public void beforeAll(ExtensionContext tests) throws IOException {
            synchronized (Everywhere.class) {
                if (!refusing) {
                    refusing = true;
                    refusePlainSockets();
                }
            }
        }

        @Override
        public void afterAll(ExtensionContext tests) {
            List<String> asked = List.copyOf(ASKED);
            ASKED.clear();
            if (!asked.isEmpty()) {
                throw new AssertionError(SAID + asked);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        refusePlainSockets();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(SAID + ASKED)));
        if (args[0].equals("ask")) {
            askForEverything();
        } else {
            Main.main(args);
        }
    }

    @SuppressWarnings("deprecation") // the only way to stand between a plain socket and the network
    private static void refusePlainSockets() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("a server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("a datagram socket");
        });
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

    static SocketException refusedChannel(String what) {
        ASKED.add(what);
        return new SocketException(what);
    }

    /// Found as a service; it refuses where the channels are refused too.
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            InetAddressResolver own = configuration.builtinResolver();
            if (!RefusedChannels.class.getName().equals(System.getProperty(SelectorProvider.class.getName()))) {
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
