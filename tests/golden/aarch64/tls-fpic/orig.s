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
	mrs	x2, tpidr_el0
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	x29, sp
	adrp	x0, :tlsdesc:.LANCHOR0
	ldr	x1, [x0, #:tlsdesc_lo12:.LANCHOR0]
	add	x0, x0, :tlsdesc_lo12:.LANCHOR0
	.tlsdesccall	.LANCHOR0
	blr	x1
	ldr	w1, [x2, x0]
	add	w1, w1, 1
	str	w1, [x2, x0]
	adrp	x0, :tlsdesc:theirs
	ldr	x3, [x0, #:tlsdesc_lo12:theirs]
	add	x0, x0, :tlsdesc_lo12:theirs
	.tlsdesccall	theirs
	blr	x3
	ldr	w0, [x2, x0]
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	add	w0, w1, w0
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.section	.tbss,"awT",@nobits
	.align	2
	.set	.LANCHOR0,. + 0
	.type	ours, %object
	.size	ours, 4
ours:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
