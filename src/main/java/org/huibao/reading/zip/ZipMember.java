package org.huibao.reading.zip;

/**
 * One entry of a zip directory.
 *
 * @param name as written
 * @param method 0 stored, 8 deflated; nothing else is read
 * @param start where its data begins
 * @param packed bytes of data
 * @param size bytes once unpacked, as the directory claims
 * @param crc CRC-32 of the unpacked bytes
 */
public record ZipMember(String name, int method, boolean encrypted, int start, int packed, long size, long crc) {}
