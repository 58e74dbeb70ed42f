package dev.rowan.it.relation.ends;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** That a firm shares a job. */
@Table(name = "ends_shares")
public class Share {
    @Id
    @ForeignKey(Firm.class)
    public Integer firmId;

    @Id
    @ForeignKey(Job.class)
    public Integer jobId;
}
