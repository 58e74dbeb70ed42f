/** What queries can say, on every database: functions, operators, conditions, aggregates. */
package dev.rowan.it.query;
