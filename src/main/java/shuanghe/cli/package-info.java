/** Starts the job: commands, options, exit codes. */
package shuanghe.cli;
