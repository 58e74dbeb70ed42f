/** DDL: statements that create and drop tables and what belongs to them. */
package dev.rowan.ddl;
