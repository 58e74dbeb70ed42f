package dev.rowan;

/** The text of a cursor is not one that a page of this query gave: it was cut or changed, or is of another query or version. */
public final class CursorException extends RowanException {
    private static final long serialVersionUID = 1L;

    public CursorException(String message) {
        super(message);
    }
}
