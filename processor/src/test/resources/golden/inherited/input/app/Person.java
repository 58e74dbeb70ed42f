package app;

import base.Audited;
import dev.rowan.annotation.Table;

@Table
public class Person extends Audited {
    static int count;
    transient Object lock;
    String name;
}
