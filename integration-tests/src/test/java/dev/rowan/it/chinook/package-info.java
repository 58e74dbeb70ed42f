/** A real database copied through: created by our DDL, written by our binders, read by our mappers in each of the ways there are. */
package dev.rowan.it.chinook;
