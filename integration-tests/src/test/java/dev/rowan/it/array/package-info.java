/** Arrays, which H2 and PostgreSQL have; compiled for these two. */
package dev.rowan.it.array;
