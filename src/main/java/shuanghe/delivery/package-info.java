/**
 * Delivery of published editions by mail: who gets what, cover notes, signed and protected copies,
 * and the record of every letter. Published files are read and never changed. Whether a letter is
 * written, sent, given up or left to a person is decided in {@code Mailing} alone.
 */
package shuanghe.delivery;
