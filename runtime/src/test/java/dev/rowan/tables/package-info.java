/** Tables written by hand, for tests of what needs no entity. */
package dev.rowan.tables;
