/** What differs from database to database. */
package dev.rowan.dialect;
