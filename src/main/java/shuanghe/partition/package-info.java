/**
 * Partitions of a step among workers on several machines, kept in PostgreSQL: the queue that tells
 * workers of them ({@code PartitionQueue}), the claims that give each to one worker at a time
 * ({@code Claims}), and how they stand ({@code PartitionBoard}). What a worker executes is the
 * job's.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A request in the queue is a wake-up call and nothing more. Who may work on a partition is
 *       decided by its claim, so that a request lost or sent twice does no harm.
 *   <li>A claim holds for a lease after its worker's last sign of life, by the clock of the
 *       database. Whoever writes rows does so by {@code Claim.write}, which asks for the claim
 *       last: a worker that was taken for dead and comes back cannot commit.
 *   <li>Whoever takes a partition over ends what an earlier worker is still writing ({@code
 *       PartitionWriters}). PostgreSQL has no limit of time that ends a COPY whose client is
 *       silent.
 *   <li>A page is given up for the workers that ended while they read it. A lease that passed tells
 *       of no end: {@code Claims} asks the server whether the worker's connections are there still.
 *   <li>Partitions are counted in the database and not loaded, as there may be thousands.
 * </ul>
 */
package shuanghe.partition;
