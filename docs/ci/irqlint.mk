# irqlint in a makefile: 'include irqlint.mk', then 'make irqlint'.
#
#   IRQLINT_SOURCES  the driver's sources
#   IRQLINT_FLAGS    flags for Clang: -I, -D, a WDK

IRQLINT ?= irqlint
IRQLINT_SOURCES ?= $(wildcard driver/*.c driver/*.cpp)
IRQLINT_FLAGS ?= -Idriver/include

.PHONY: irqlint irqlint-baseline
irqlint:
	$(IRQLINT) $(if $(wildcard irqlint.baseline),--baseline=irqlint.baseline) \
	  $(IRQLINT_SOURCES) -- $(IRQLINT_FLAGS)

# What is there now is accepted from now on.
irqlint-baseline:
	$(IRQLINT) --baseline=irqlint.baseline --write-baseline \
	  $(IRQLINT_SOURCES) -- $(IRQLINT_FLAGS)
