/**
 * Brings published editions to their recipients by mail: who gets what, cover notes, signed and
 * protected copies, and the record of every letter. Published files are read and never changed.
 */
package shuanghe.delivery;
