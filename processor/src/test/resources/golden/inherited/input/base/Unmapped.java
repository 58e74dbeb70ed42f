package base;

public abstract class Unmapped extends Base<Long> {
    Object cache;
}
