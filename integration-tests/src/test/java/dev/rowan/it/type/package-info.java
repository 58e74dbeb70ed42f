/** Every type of column, there and back. */
package dev.rowan.it.type;
