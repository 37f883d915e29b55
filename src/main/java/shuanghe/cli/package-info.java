/**
 * The command line: one class a command, exit codes ({@code ExitCode}), progress on a terminal.
 * Commands start the job or open what it made and say in the user's language what came of it; they
 * decide nothing about the data. Texts of the help are messages as all others ({@code HelpTexts}).
 */
package shuanghe.cli;
