package dev.rowan.dialect;

/** Tells whether a column is of JSON where its type is the user's own SQL. */
final class JsonColumn {

    private JsonColumn() {
    }

    static boolean defined(String definition) {
        String type = definition.strip();
        return type.regionMatches(true, 0, "json", 0, 4) && (type.length() == 4 || !Character.isJavaIdentifierPart(type.charAt(4)));
    }
}
