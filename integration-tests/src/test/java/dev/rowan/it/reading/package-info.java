/** What reads rows: one, pages of them, all of them one by one. */
package dev.rowan.it.reading;
