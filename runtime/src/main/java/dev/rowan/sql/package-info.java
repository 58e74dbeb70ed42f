/** Tables, columns, expressions and statements as values, and their text. */
package dev.rowan.sql;
