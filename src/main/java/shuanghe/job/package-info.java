/** Wires the steps of the Spring Batch job; the one place where Spring Batch is spoken. */
package shuanghe.job;
