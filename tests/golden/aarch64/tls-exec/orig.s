	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.LFB0:
	.cfi_startproc
	mrs	x1, tpidr_el0
	adrp	x2, :gottprel:theirs
	ldr	x2, [x2, #:gottprel_lo12:theirs]
	add	x3, x1, #:tprel_hi12:.LANCHOR0, lsl #12
	add	x3, x3, #:tprel_lo12_nc:.LANCHOR0
	ldr	w0, [x3]
	ldr	w1, [x1, x2]
	add	w0, w0, 1
	str	w0, [x3]
	add	w0, w0, w1
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.global	ours
	.section	.tbss,"awT",@nobits
	.align	2
	.set	.LANCHOR0,. + 0
	.type	ours, %object
	.size	ours, 4
ours:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
