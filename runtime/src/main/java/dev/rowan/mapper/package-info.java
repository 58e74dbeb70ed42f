/** What reads and binds rows by position; the generated mappers are of these types. */
package dev.rowan.mapper;
