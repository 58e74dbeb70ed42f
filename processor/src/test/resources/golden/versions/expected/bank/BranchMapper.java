package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Date;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Branch}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class BranchMapper implements KeyedMapper<Branch, String> {
    static final BranchMapper INSTANCE = new BranchMapper();

    private static final BranchTable BRANCH = BranchTable.BRANCH;

    private BranchMapper() {}

    @Override
    public Branch read(ResultSet row, int first) throws SQLException {
        Branch branch = new Branch();
        branch.setVersion(ColumnTypes.LOCAL_DATE_TIME.read(row, first));
        branch.made(ColumnTypes.JAVA_DATE.read(row, first + 1));
        branch.code = row.getString(first + 2);
        return branch;
    }

    @Override
    public Branch blank() {
        return new Branch();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Branch branch, int column) throws SQLException {
        switch (column) {
            case 0 -> BRANCH.version.bind(statement, index, branch.getVersion());
            case 1 -> BRANCH.made.bind(statement, index, branch.made());
            case 2 -> BRANCH.code.bind(statement, index, branch.code);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Branch branch) {
        return new Object[] {branch.getVersion(), branch.made(), branch.code};
    }

    @Override
    public boolean same(Branch branch, Object[] values) {
        return Mapper.same(branch.getVersion(), values[0]) && Mapper.same(branch.made(), values[1])
                && Mapper.same(branch.code, values[2]);
    }

    @Override
    public Branch fill(Branch branch, Object[] values) {
        branch.setVersion((LocalDateTime) values[0]);
        branch.made((Date) values[1]);
        branch.code = (String) values[2];
        return branch;
    }

    @Override
    public String key(Branch branch) {
        return branch.code;
    }

    @Override
    public Branch withStamps(Branch branch, Object[] values) {
        branch.setVersion((LocalDateTime) values[0]);
        branch.made((Date) values[1]);
        return branch;
    }
}
