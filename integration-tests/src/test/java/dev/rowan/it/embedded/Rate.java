package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;

/** What a database completes. */
record Rate(Integer percent, @Column(length = 10, serverDefault = "'yearly'") String period) {
}
