// The limit: agreement of all pairs by counting bits, as plain as C says it.
// cc -O2 -mpopcnt agreement.c -o agreement && ./agreement TABLE RUNS
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  FILE *file = fopen(argv[1], "rb");
  int32_t head[3];
  if (argc < 3 || !file || fread(head, 4, 3, file) != 3) return 1;
  int n = head[0], rows = head[2];
  size_t words = (head[1] + 63) / 64;
  int32_t *cells = malloc(12 * (size_t)rows);
  if (fread(cells, 4, 3 * (size_t)rows, file) != 3 * (size_t)rows) return 1;
  int32_t *actor = cells, *topic = cells + rows, *polarity = cells + 2 * (size_t)rows;
  uint64_t *bits[3];
  for (int side = 0; side < 3; side++) bits[side] = malloc(8 * n * words);
  double *agreement = malloc(8 * (size_t)n * n);
  for (int run = 0; run < atoi(argv[2]); run++) {
    double start = now();
    for (int side = 0; side < 3; side++) memset(bits[side], 0, 8 * n * words);
    for (int r = 0; r < rows; r++) {
      size_t word = actor[r] * words + topic[r] / 64;
      uint64_t bit = 1ull << (topic[r] % 64);
      bits[2][word] |= bit;
      if (polarity[r] > 0) bits[0][word] |= bit;
      if (polarity[r] < 0) bits[1][word] |= bit;
    }
    double built = now();
    long alike = 0, against = 0, both = 0;
    for (int i = 0; i < n; i++)
      for (int j = i + 1; j < n; j++) {
        uint64_t *p = bits[0] + i * words, *q = bits[0] + j * words, *c = bits[1] + i * words,
                 *d = bits[1] + j * words, *s = bits[2] + i * words, *t = bits[2] + j * words;
        int same = 0, other = 0, met = 0;
        for (size_t w = 0; w < words; w++) {
          same += __builtin_popcountll(p[w] & q[w]) + __builtin_popcountll(c[w] & d[w]);
          other += __builtin_popcountll(p[w] & d[w]) + __builtin_popcountll(c[w] & q[w]);
          met += __builtin_popcountll(s[w] & t[w]);
        }
        agreement[(size_t)i * n + j] = met ? (double)(same - other) / met : 0;
        alike += same, against += other, both += met;
      }
    double end = now();
    printf("{\"peer\":\"C\",\"all\":%f,\"pairs\":%f,\"sums\":[%ld,%ld,%ld]}\n", end - start, end - built, alike, against, both);
  }
  return 0;
}
