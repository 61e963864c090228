package dev.seedbed.store.transfer;

import java.util.Arrays;

/// Numbers, as many as come.
final class IntList {
    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return numbers[at];
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
