package dev.rowan.dialect;

import java.sql.Driver;

/** Opens a door for tests. */
public final class DriverKindAccess {
    private DriverKindAccess() {
    }

    public static Driver load(String className, String coordinates) {
        return DriverKind.load(className, coordinates);
    }
}
