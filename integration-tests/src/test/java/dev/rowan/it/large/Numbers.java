package dev.rowan.it.large;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that are made as they are read, each told by its place; and how they were read. */
final class Numbers extends InputStream {

    static int opened;
    static int closed;
    /** The most that was asked for at a time. */
    static int largest;

    private final long length;
    private long place;

    private Numbers(long length) {
        this.length = length;
    }

    static Numbers open(long length) {
        opened++;
        return new Numbers(length);
    }

    static void forget() {
        opened = 0;
        closed = 0;
        largest = 0;
    }

    static byte at(long place) {
        return (byte) (place * 31 + (place >> 8));
    }

    @Override
    public int read() {
        return place == length ? -1 : at(place++) & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) {
        largest = Math.max(largest, wanted);
        if (place == length) {
            return -1;
        }
        int some = (int) Math.min(wanted, length - place);
        for (int i = 0; i < some; i++) {
            bytes[offset + i] = at(place++);
        }
        return some;
    }

    @Override
    public void close() {
        closed++;
    }

    /** Reads a stream to its end; gives how many bytes it had, or fails at the first wrong one. */
    static long verified(InputStream in) throws IOException {
        byte[] buffer = new byte[8192];
        long place = 0;
        for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
            for (int i = 0; i < some; i++) {
                if (buffer[i] != at(place++)) {
                    throw new AssertionError("byte " + (place - 1));
                }
            }
        }
        return place;
    }
}
