package base;

public record Span<T>(T from, T to) {}
