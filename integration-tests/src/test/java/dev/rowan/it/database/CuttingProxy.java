package dev.rowan.it.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * A TCP proxy on 127.0.0.1 that cuts connections on command, to show what a broken network does. Closing cuts all of them.
 * It looks for words in what clients send, in one read each, so the words must be such as drivers send in one packet.
 */
public final class CuttingProxy implements AutoCloseable {
    /** What becomes of the request that was waited for: whether it goes on to the server. */
    private interface Fate {
        boolean passes(Link link);
    }

    /** A word that stands by itself: COMMIT is none in "autocommit". */
    private record Trap(Pattern word, Fate fate) {
        static Trap of(String word, Fate fate) {
            return new Trap(Pattern.compile("(?<![A-Z])" + Pattern.quote(word.toUpperCase(Locale.ROOT)) + "(?![A-Z])"), fate);
        }

        boolean isIn(String request) {
            return word.matcher(request.toUpperCase(Locale.ROOT)).find();
        }
    }

    private final ServerSocket door;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Trap trap;
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    public CuttingProxy(int targetPort) throws IOException {
        target = targetPort;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept, "cutting-proxy");
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next request with that word does not reach the server: its connection is cut instead. */
    public void cutBefore(String word) {
        trap = Trap.of(word, link -> {
            cuts.incrementAndGet();
            return false;
        });
    }

    /** The next request with that word reaches the server, which answers; the answer is lost, and its connection cut. */
    public void cutAfter(String word) {
        trap = Trap.of(word, link -> {
            cuts.incrementAndGet();
            link.dropAnswer = true;
            return true;
        });
    }

    /** The client that next sends that word is cut at once, but what it sent is still on its way until what is given back is run. */
    public Runnable cutAhead(String word) {
        CountDownLatch arrival = new CountDownLatch(1);
        trap = Trap.of(word, link -> {
            cuts.incrementAndGet();
            link.cutClient();
            return awaited(arrival);
        });
        return arrival::countDown;
    }

    /** Before the next request with that word goes on, this is told the port from which the server sees its connection. */
    public void tellBefore(String word, IntConsumer port) {
        trap = Trap.of(word, link -> {
            port.accept(link.server.getLocalPort());
            return true;
        });
    }

    /** Waits for no request any more. */
    public void calm() {
        trap = null;
    }

    /** The ports from which the server sees the connections that are open and over which clients have sent so many requests at least. */
    public List<Integer> ports(int requests) {
        return links.stream().filter(link -> link.requests >= requests).map(link -> link.server.getLocalPort()).sorted().toList();
    }

    /** Cuts the connection that the server sees from that port, if it is open. */
    public void cut(int port) {
        links.stream().filter(link -> link.server.getLocalPort() == port).forEach(Link::close);
    }

    /** Cuts every connection that is open. */
    public void cutAll() {
        links.forEach(Link::close);
    }

    /** How often a word was met and its connection cut. */
    public int cuts() {
        return cuts.get();
    }

    /** How often a client sent something: a driver that waits for each answer makes so many round trips. */
    public int requests() {
        return total.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cutAll();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Link link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), target));
                links.add(link);
                daemon(link::forward, "cutting-proxy-requests");
                daemon(link::back, "cutting-proxy-answers");
            } catch (IOException e) {
                // The door was closed, or the server is away: then the client's connection breaks, as it would without us.
            }
        }
    }

    /** Null when nobody waits for this request. */
    private synchronized Fate fateOf(byte[] request, int length) {
        Trap set = trap;
        if (set == null || !set.isIn(new String(request, 0, length, StandardCharsets.ISO_8859_1))) {
            return null;
        }
        trap = null;
        return set.fate;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void daemon(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** One client's connection and the one to the server that it stands for. */
    private final class Link implements Closeable {
        private final Socket client;
        private final Socket server;
        private volatile boolean dropAnswer;
        private volatile int requests;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);    // a driver that sends two packets before it reads would wait 40 ms for the second one's turn
            server.setTcpNoDelay(true);
        }

        void forward() {
            byte[] buffer = new byte[64 * 1024];
            int sent = 0;
            try (this) {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                    total.incrementAndGet();
                    requests = ++sent;
                    Fate fate = fateOf(buffer, n);
                    if (fate != null && !fate.passes(this)) {
                        return;
                    }
                    out.write(buffer, 0, n);
                }
            } catch (IOException e) {
                // One of the two ended; closing the other is all there is to do.
            }
        }

        void back() {
            byte[] buffer = new byte[64 * 1024];
            try (this) {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                for (int n = in.read(buffer); n > 0 && !dropAnswer; n = in.read(buffer)) {
                    out.write(buffer, 0, n);
                }
            } catch (IOException e) {
                // As above.
            }
        }

        void cutClient() {
            try (client) {
                client.setSoLinger(true, 0);
            } catch (IOException e) {
                // It is closed already.
            }
        }

        @Override
        public void close() {
            links.remove(this);
            try (client; server) {
                client.setSoLinger(true, 0);
            } catch (IOException e) {
                // It is closed already.
            }
        }
    }
}
