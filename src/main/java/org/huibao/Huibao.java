package org.huibao;

public final class Huibao {
    private Huibao() {}

    public static void main(String[] args) {}
}
