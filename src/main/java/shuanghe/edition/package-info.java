/**
 * Published editions as they lie in the output folder: a folder for each period with its files and
 * the manifest that describes them. Written by the job; read by the archive, by delivery and by the
 * schedule.
 */
package shuanghe.edition;
