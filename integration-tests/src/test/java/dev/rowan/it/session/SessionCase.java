package dev.rowan.it.session;

import java.util.List;

/**
 * What is asked of a session: O1 to O20, the statements of a flush, and SB-1 to SB-83, what SQLAlchemy's sessions do; numbers that are
 * missing here are no cases. Each is held by tests, or tells why it is not.
 */
enum SessionCase {
    O_1("a parent is written before its new children, who get its key",
            "relation.RelationFlushTest#o1ChildrenThatAreAddedThroughACollectionGetTheKeyOfTheirParent"),
    O_2("children are deleted before their parent",
            "relation.RelationFlushTest#o2ParentAndChildrenAreDeletedChildrenFirst"),
    O_3("children of a deleted parent lose its key first",
            "relation.RelationFlushTest#o3ChildrenOfADeletedParentLoseTheirKeyInOneUpdate"),
    O_4("a parent that is only led to is written too",
            "relation.RelationFlushTest#o4AParentThatIsOnlyLedToIsAddedToo"),
    O_5("tables come in the order of their foreign keys, whatever the order of add",
            "session.FlushOrderTest#o5AndSb41WritesParentsFirstAndDeletesChildrenFirst"),
    O_6("a tree is written from its root, and deleted towards it",
            "relation.RelationFlushTest#o6RowsOfATreeComeAfterTheirParentsAndGoBeforeThem"),
    O_7("a self-reference of given keys is one batch",
            "session.FlushOrderTest#o7WritesASelfReferenceInOneBatch"),
    O_8("equal shapes are batches, in the order of add",
            "session.FlushOrderTest#o8BatchesRowsOfEqualShapeInTheirOrder"),
    O_9("a row that is gone is stale",
            "session.FlushOrderTest#o9FindsARowThatIsNoMore"),
    O_10("a row of another version is stale",
            "version.SessionVersionTest#o10AnUpdateOfAnOlderVersionIsStaleAndTheSessionGoesOnAfterARollback",
            "version.SessionVersionTest#o10AStaleDeleteInABatchSaysHowManyMatched"),
    O_11("versions set by hand",
            "version.SessionVersionTest#o11AVersionSetByHandIsWrittenAndTheLastWrittenIsLookedFor",
            "version.SessionVersionTest#o11AnInsertKeepsTheVersionThatIsGiven"),
    O_12("versions of many rows at once",
            "version.WrittenVersionTest#o12ManyRowsAreInsertedWithOneAndUpdatedToTwo"),
    O_13("a cycle of tables is completed by an UPDATE",
            "relation.RelationFlushTest#o13TablesThatReferToEachOtherAreCompletedByAnUpdate"),
    O_14("a cycle that cannot be broken is named",
            "relation.RelationFlushTest#o14ACycleThatTakesNoNullIsNamed",
            "session.FlushOrderTest#o14ACycleThatNothingCanOpenIsNamedAndNothingIsWritten"),
    O_15("keys change hands",
            "session.FlushOrderTest#o15KeysMayChangeHands"),
    O_16("a savepoint takes renames and new objects back",
            "session.SessionTransactionTest#o16RenamesWithinASavepointAreTakenBack"),
    O_17("an error within a savepoint is left by going back to it",
            "session.SessionTransactionTest#o17AnErrorWithinASavepointIsLeftByGoingBackToIt"),
    O_18("a default of the database is read back only if it was used",
            "session.FlushOrderTest#o18ReadsADefaultBackOnceAndOnlyIfItWasUsed"),
    O_19("what does not change is not written",
            "session.FlushOrderTest#o19AndSb32WritesNothingForAValueThatIsWhatItWas",
            "version.TimeStampTest#o19WhatDoesNotChangeIsNotWritten"),
    O_20("delete and add of one key is an UPDATE",
            "session.FlushOrderTest#o20AndSb46MakeDeleteAndAddOfOneKeyAnUpdate"),
    SB_1("get asks once",
            "session.IdentityTest#sb1GetsTheSameObjectWithoutAskingAgain"),
    SB_2("a locked read is one SELECT",
            "session.SessionStateTest#sb2ALockedReadIsOneSelect"),
    SB_4("a query keeps what an object says",
            "session.IdentityTest#sb4AQueryKeepsWhatTheObjectSays"),
    SB_5("get keeps the old value, populateExisting takes the new",
            "session.IdentityTest#sb5GetKeepsTheOldValueAndPopulateExistingTakesTheNew"),
    SB_7("a refresh of a row that is gone says so",
            "session.IdentityTest#sb7RefreshOfARowThatIsGoneSaysSo"),
    SB_8("an expired object is read once",
            "session.IdentityTest#sb8AnExpiredObjectIsReadOnceByGet"),
    SB_10("states of a deletion",
            "session.IdentityTest#sb10StatesOfADeletion"),
    SB_11("a deleted object is not added",
            "session.IdentityTest#sb11ADeletedObjectIsNotAddedAndIsBackAfterRollback"),
    SB_13("an object of another session",
            "session.SessionStateTest#sb13ASessionKnowsNothingOfWhatAnotherOneHolds"),
    SB_14("a second object for a row is refused",
            "session.IdentityTest#sb14ASecondObjectForARowIsRefused"),
    SB_16("an expunged object stays out",
            "session.IdentityTest#sb16AnExpungedObjectStaysOut"),
    SB_17("add twice is one INSERT",
            "session.IdentityTest#sb17AddTwiceIsOneInsertAndNothingIsWrittenBefore"),
    SB_19("a session in somebody else's transaction does not end it",
            "session.ForeignTransactionTest#sb19LeavesTheTransactionToItsOwner"),
    SB_20("when a transaction begins and ends",
            "session.SessionTransactionTest#sb20BeginsWithTheFirstStatementAndEndsWithItsEnd"),
    SB_22("sessions that do not begin by themselves", none("a session's first statement always begins its transaction")),
    SB_23("what is not committed is not there",
            "session.SessionTransactionTest#sb23WhatIsNotCommittedIsNotThere"),
    SB_25("a factory's transaction",
            "session.SessionTransactionTest#sb25AFactoryCommitsAndRollsBackOnAnyException"),
    SB_26("nothing goes on after an explicit end within a body",
            "session.SessionTransactionTest#sb26NothingGoesOnAfterAnExplicitEndWithinABody"),
    SB_28("objects added by a hook during commit", none("a session has no hooks")),
    SB_29("autoflush",
            "session.IdentityTest#sb29AutoflushWritesBeforeAQueryAndNobodyElseSeesIt"),
    SB_31("an error of an autoflush says so",
            "session.IdentityTest#sb31AnErrorOfAnAutoflushSaysSo"),
    SB_32("a value that is what it was",
            "session.FlushOrderTest#o19AndSb32WritesNothingForAValueThatIsWhatItWas"),
    SB_34("a collection that changed is no UPDATE of its owner",
            "relation.RelationFlushTest#sb34ACollectionThatChangedMakesItsOwnerDirtyAndNoUpdateOfIt"),
    SB_35("bytes are compared by content",
            "session.FlushOrderTest#sb35ComparesBytesByContent"),
    SB_37("a parent with new children",
            "relation.RelationFlushTest#o1ChildrenThatAreAddedThroughACollectionGetTheKeyOfTheirParent"),
    SB_38("a child that leads to its new parent",
            "relation.RelationFlushTest#o4AParentThatIsOnlyLedToIsAddedToo"),
    SB_40("a deleted parent without cascade",
            "relation.RelationFlushTest#o3ChildrenOfADeletedParentLoseTheirKeyInOneUpdate"),
    SB_41("the order of foreign keys without relationships",
            "session.FlushOrderTest#o5AndSb41WritesParentsFirstAndDeletesChildrenFirst"),
    SB_43("association rows",
            "relation.RelationFlushTest#sb43AssociationRowsComeWithTheRowsAndGoAlone"),
    SB_44("UPDATE, INSERT, DELETE",
            "session.FlushOrderTest#sb44UpdatesThenInsertsThenDeletes"),
    SB_46("delete and add of one key",
            "session.FlushOrderTest#o20AndSb46MakeDeleteAndAddOfOneKeyAnUpdate"),
    SB_47("INSERT comes before DELETE",
            "session.FlushOrderTest#sb47InsertsBeforeItDeletes"),
    SB_49("a child that moves",
            "relation.RelationFlushTest#sb49AChildThatMovesIsOneUpdate",
            "session.FlushOrderTest#sb49MovesAChildByOneUpdate"),
    SB_50("NULL and defaults",
            "session.FlushOrderTest#sb50WritesNullToAColumnWithoutDefaultAndLeavesOutOneWithIt"),
    SB_52("a cycle of tables",
            "session.FlushOrderTest#sb52BreaksACycleOfTablesByASecondUpdate"),
    SB_53("objects after a commit",
            "session.IdentityTest#withoutExpiryACommittedObjectStaysAsItIs",
            "session.SessionStateTest#sb53WithExpiryAQueryReadsWhatOthersWroteOnce",
            "session.SessionStateTest#sb53WithExpiryWhatOthersDeletedIsLetGoOf",
            "session.SessionStateTest#sb53WithExpiryWhatWasSaidSinceTheCommitIsWrittenFirst"),
    SB_55("objects after a rollback",
            "session.SessionTransactionTest#sb55RollbackPutsObjectsBack"),
    SB_56("a deletion is taken back",
            "relation.RelationFlushTest#anOrphanIsDeletedAndComesBackByARollback",
            "session.SessionStateTest#sb56ADeletionThatWasNotFlushedIsForgottenByARollback"),
    SB_58("a session that needs a rollback",
            "session.SessionStateTest#sb58WhatIsSaidToASessionThatNeedsARollbackIsRefusedOrLost",
            "session.SessionTransactionTest#aFailedFlushLeavesRollbackOnlyWithItsCause"),
    SB_59("refresh",
            "relation.RelationSessionLoadTest#sb59ARefreshLoadsAnewWhatWasLoaded",
            "session.IdentityTest#refreshDropsWhatWasNotFlushed",
            "session.IdentityTest#refreshIsForPersistentObjects",
            "session.SessionStateTest#sb59RefreshWritesWhatOtherObjectsSay"),
    SB_61("what a detached object has not loaded",
            "relation.RelationLoadTest#whatIsNotLoadedSaysSoAndIsNeverLoadedByItself"),
    SB_62("a savepoint takes an object back",
            "session.SessionTransactionTest#sb62AndSb64ASavepointTakesBackWhatWasDoneWithinIt"),
    SB_64("a savepoint flushes, and takes back values, objects, deletions",
            "session.SessionTransactionTest#sb62AndSb64ASavepointTakesBackWhatWasDoneWithinIt",
            "session.SessionTransactionTest#sb64ASavepointFlushesFirstAndUndoesDeletes"),
    SB_65("a released savepoint",
            "session.SessionTransactionTest#sb65AfterReleaseNothingIsReadAgain"),
    SB_67("savepoints within savepoints",
            "session.SessionTransactionTest#sb67AnInnerSavepointHandsItsChangesToTheOuterOne"),
    SB_68("sessions within transactions of others",
            "session.ForeignTransactionTest#sb19LeavesTheTransactionToItsOwner"),
    SB_70("a graph is merged",
            "relation.RelationMergeTest#sb70AGraphIsMergedWithWhatItLeadsTo"),
    SB_71("a pending object is merged",
            "session.MergeTest#sb71APendingObjectIsThatObjectAndNoSecondRow"),
    SB_73("versions that moved",
            "version.SessionVersionTest#sb73ADeleteOfRowsThatMovedIsStale"),
    SB_74("rows without versions that are gone",
            "session.FlushOrderTest#o9FindsARowThatIsNoMore",
            "session.SessionStateTest#sb74ADeleteOfNoRowIsNoError"),
    SB_76("versions in bulk",
            "version.WrittenVersionTest#o12ManyRowsAreInsertedWithOneAndUpdatedToTwo"),
    SB_77("what is put into a collection is added",
            "relation.RelationFlushTest#o1ChildrenThatAreAddedThroughACollectionGetTheKeyOfTheirParent"),
    SB_79("what is not loaded is deleted with its owner",
            "relation.RelationCascadeTest#whatWasNotLoadedIsReadToBeDeletedWithItsOwner",
            "relation.RelationKeyTest#sb79WhatTheDatabaseDeletesByItselfIsNotReadToBeDeleted"),
    SB_80("orphans of a relationship to one",
            none("the compiler refuses orphanRemoval where the foreign key is on this side")),
    SB_82("bulk without a session",
            "session.SessionEdgeTest#recordsAreAddedTogetherInOneBatch",
            "version.WrittenVersionTest#rowsBeyondOneBatchAreAllOrNone"),
    SB_83("statements that change rows",
            "session.BulkTest#sb83WhatAnUpdateChangedIsReadAnewInPlace");

    private final String title;
    private final String reason;
    private final List<String> tests;

    SessionCase(String title, String... tests) {
        this.title = title;
        this.reason = "";
        this.tests = List.of(tests);
    }

    SessionCase(String title, Missing missing) {
        this.title = title;
        this.reason = missing.reason();
        this.tests = List.of();
    }

    private static Missing none(String reason) {
        return new Missing(reason);
    }

    String title() {
        return title;
    }

    /** Why no test holds it; empty where some do. */
    String reason() {
        return reason;
    }

    /** The tests that hold it: package, class and method. */
    List<String> tests() {
        return tests;
    }

    private record Missing(String reason) {
    }
}
