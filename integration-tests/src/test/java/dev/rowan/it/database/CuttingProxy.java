package dev.rowan.it.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy on 127.0.0.1 that cuts connections on command, to show what a broken network does. Closing cuts all of them.
 * It looks for words in what clients send, in one read each, so the words must be such as drivers send in one packet.
 */
public final class CuttingProxy implements AutoCloseable {
    private enum Fate { PASS, DROP_REQUEST, DROP_ANSWER }

    private record Trap(String word, Fate fate) {}

    private final ServerSocket door;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Trap trap;
    private volatile int cuts;
    private final AtomicInteger requests = new AtomicInteger();

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
        trap = new Trap(word.toUpperCase(Locale.ROOT), Fate.DROP_REQUEST);
    }

    /** The next request with that word reaches the server, which answers; the answer is lost, and its connection cut. */
    public void cutAfter(String word) {
        trap = new Trap(word.toUpperCase(Locale.ROOT), Fate.DROP_ANSWER);
    }

    /** Cuts every connection that is open. */
    public void cutAll() {
        links.forEach(Link::close);
    }

    /** How often a word was met and its connection cut. */
    public int cuts() {
        return cuts;
    }

    /** How often a client sent something: a driver that waits for each answer makes so many round trips. */
    public int requests() {
        return requests.get();
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

    private synchronized Fate fateOf(byte[] request, int length) {
        Trap set = trap;
        if (set == null || !new String(request, 0, length, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT).contains(set.word)) {
            return Fate.PASS;
        }
        trap = null;
        cuts++;
        return set.fate;
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

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void forward() {
            byte[] buffer = new byte[64 * 1024];
            try (this) {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                    requests.incrementAndGet();
                    Fate fate = fateOf(buffer, n);
                    if (fate == Fate.DROP_REQUEST) {
                        return;
                    }
                    dropAnswer = dropAnswer || fate == Fate.DROP_ANSWER;
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
