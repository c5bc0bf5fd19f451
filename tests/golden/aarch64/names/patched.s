	.arch armv8-a
	.file	"patched.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.LFB0:
	.cfi_startproc
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	.cfi_offset 19, -16
	.cfi_offset 20, -8
	mov	w20, w0
	bl	eq
	mov	w19, w0
	add	w0, w20, 2
	bl	al
	add	w19, w19, w0
	adrp	x3, lo12
	adrp	x1, got
	adrp	x2, ne
	ldr	w3, [x3, #:lo12:lo12]
	ldr	w1, [x1, #:lo12:got]
	ldr	w0, [x2, #:lo12:ne]
	add	w19, w19, w3
	add	w19, w19, w1
	add	w0, w19, w0
	ldp	x19, x20, [sp, 16]
	ldp	x29, x30, [sp], 32
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 19
	.cfi_restore 20
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
