/**
 * The steps of the Spring Batch job, and the one place where Spring Batch is spoken. {@code
 * Publisher} is the way in: it surveys the input, starts the job only where something has changed,
 * and says in one sentence what came of it.
 *
 * <p>The way through a run:
 *
 * <ol>
 *   <li><b>Survey.</b> {@code UpToDateCheck} tells, before the warehouse is opened, where there is
 *       nothing to do. Else {@code InputSurvey} takes the SHA-256 of each file; {@code
 *       FileVersions} of the warehouse says which are new. A file's fingerprint holds all that its
 *       reading depends on, code lists and program included, so that a changed list has the file
 *       read again.
 *   <li><b>Reading</b> ({@code ReadingSteps}): one chunk step a kind of file. {@code RowReader} and
 *       {@code PageReadAhead} read ahead on other threads, {@code RowWriter} writes in the order of
 *       the input and keeps the tally <i>read = taken + rejected</i>.
 *   <li><b>Edition</b> ({@code EditionSteps}): {@code activate} makes the new versions the ones
 *       held, all at once; {@code analyse} works out which briefings there are; {@code publish},
 *       parted by {@code BriefingPartitioner}, makes the files of each; {@code release} renames the
 *       finished folder into place.
 * </ol>
 *
 * <p>Where what lies:
 *
 * <ul>
 *   <li>what is asked for and what came of it: {@code RunRequest}, {@code PeriodChoice}, {@code
 *       RunOutcome}; {@code RunParameters} and {@code RunCounts} are what Batch keeps of them; why
 *       a run ends without an edition: {@code CoverageNeed}, {@code RejectionLimit}, {@code
 *       FailureSentence};
 *   <li>the input: {@code InputSurvey}, {@code Fingerprint}, {@code ReadingBasis}, and {@code
 *       Validation}, which reads it all without keeping anything;
 *   <li>rows: {@code Rows} of a file ({@code TableRows}, {@code ArticleRows}, {@code
 *       PageReadAhead}), {@code RowReader}, {@code RowWriter};
 *   <li>the edition: {@code Editions} with {@code IssueNumbers} say which, {@code EditionMaterials}
 *       what it is made from, {@code Renditions} make its files, {@code EditionFolder} and {@code
 *       EditionManifest} put them into place;
 *   <li>several machines: {@code RemoteConfiguration} wires {@code PartitionSplitter} and {@code
 *       RemotePartitions} at the run, {@code PartitionWorker} executes at a worker, by the claims
 *       of {@code shuanghe.partition};
 *   <li>upkeep: {@code OutputLock}, {@code Housekeeping}, {@code StateCheck}, {@code WholeExport};
 *   <li>what people and machines are told of a run: {@code Progress}, {@code RunLog}, {@code
 *       RunHistory}, {@code RunReport}.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Steps hand over ids, not objects: what a step needs it reads from the warehouse by the ids
 *       in its execution context, so that another process can execute it. {@code LatestValue} keeps
 *       a process from working it out twice.
 *   <li>A step that broke is executed from its beginning. A version of a file is read whole or not
 *       at all, an edition appears whole or not at all ({@code EditionFolder}, {@code
 *       DurableFiles}), so nothing needs to be remembered of the middle of a step.
 *   <li>One run at a time works on an output folder ({@code OutputLock}), and one at a time changes
 *       a shared warehouse ({@link shuanghe.warehouse.WarehouseLock}).
 *   <li>{@code RenditionList} is the only place that names the renditions.
 * </ul>
 */
package shuanghe.job;
