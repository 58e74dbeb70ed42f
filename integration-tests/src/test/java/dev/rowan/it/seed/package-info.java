/** The two programs that Rowan is to be as short as: they were written in Python with SQLAlchemy, and stand here line for line. */
package dev.rowan.it.seed;
