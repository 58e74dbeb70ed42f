/** Real databases for tests: servers of our own, an empty database for each test class, statements counted at the JDBC layer, faults on command. */
package dev.rowan.it.database;
