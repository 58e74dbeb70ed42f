/** Keys that read back as another value than was given, and are one to the database. */
package dev.rowan.it.identity;
