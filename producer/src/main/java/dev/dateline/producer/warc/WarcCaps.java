package dev.dateline.producer.warc;

/**
 * How much of an archive is taken before it counts as hostile.
 *
 * @param maxHeaderBytes bytes of a record's header, of an HTTP header and of a gzip member's
 * @param maxRecordBytes bytes of a record's block, and of padding behind it
 * @param maxInflateRatio inflated bytes for each byte of a gzip member, judged from {@code ratioGraceBytes} on
 * @param ratioGraceBytes below this size a high ratio hurts nobody
 */
public record WarcCaps(int maxHeaderBytes, long maxRecordBytes, int maxInflateRatio, int ratioGraceBytes) {}
