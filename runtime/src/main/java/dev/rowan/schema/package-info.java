/** The schema of a whole model: its tables together, and the database they are in. */
package dev.rowan.schema;
