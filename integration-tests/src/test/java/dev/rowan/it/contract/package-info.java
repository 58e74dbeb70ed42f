/** What every dialect must do, run on its real database; a new dialect adds one subclass of {@code DialectContract}. */
package dev.rowan.it.contract;
