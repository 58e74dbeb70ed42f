package twins;

public interface QuotedRepository {}
