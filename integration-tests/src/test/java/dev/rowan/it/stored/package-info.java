/** Enums, users' column types and integers without a sign, on every database. */
package dev.rowan.it.stored;
