/** A bank whose connections break at any moment, and which loses no money; and how it would be lost otherwise. */
package dev.rowan.it.bank;
