package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/** {@code case when … then … else … end}. */
record CaseWhen(List<Branch> branches, Expression<?> otherwise) implements Rendering {

    record Branch(Condition condition, Expression<?> result) {
        Branch {
            Argument.of(condition, "caseWhen");
            Argument.of(result, "caseWhen");
        }
    }

    CaseWhen when(Condition condition, Expression<?> result) {
        List<Branch> more = new ArrayList<>(branches);
        more.add(new Branch(condition, result));
        return new CaseWhen(List.copyOf(more), null);
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql("case");
        for (Branch branch : branches) {
            sink.sql(" when ");
            Filter.render(sink, branch.condition());
            sink.sql(" then ");
            branch.result().render(sink);
        }
        if (otherwise != null) {
            sink.sql(" else ");
            otherwise.render(sink);
        }
        sink.sql(" end");
    }
}
