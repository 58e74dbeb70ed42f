/** Column types: how Java values are read and bound, and what kind of column holds them. */
package dev.rowan.type;
