/**
 * Partitions of a step among workers on several machines: the queue that tells of them, the claims
 * that give each to one worker at a time, and how they stand. It needs PostgreSQL.
 */
package shuanghe.partition;
