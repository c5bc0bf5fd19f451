	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	swap
	.type	swap, %function
swap:
.LFB0:
	.cfi_startproc
	mov	x1, x0
	mov	w2, 1
.L3:
	ldaxr	w0, [x1]
	stlxr	w3, w2, [x1]
	cbnz	w3, .L3
	ret
	.cfi_endproc
.LFE0:
	.size	swap, .-swap
	.align	2
	.p2align 4,,11
	.global	serve
	.type	serve, %function
serve:
.LFB1:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	x29, sp
	.p2align 3,,7
.L5:
	add	w0, w0, 1
	bl	out
	b	.L5
	.cfi_endproc
.LFE1:
	.size	serve, .-serve
	.align	2
	.p2align 4,,11
	.global	last
	.type	last, %function
last:
.LFB2:
	.cfi_startproc
	add	w0, w0, 1
	b	out
	.cfi_endproc
.LFE2:
	.size	last, .-last
	.align	2
	.p2align 4,,11
	.global	bit
	.type	bit, %function
bit:
.LFB3:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	w1, w0
	mov	x29, sp
	tbnz	x1, 6, .L13
	mov	w0, 1
	cbz	w1, .L14
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L14:
	.cfi_restore_state
	mov	w0, 3
	bl	out
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	sub	w0, w0, #1
	ret
	.p2align 2,,3
.L13:
	.cfi_restore_state
	bl	out
	add	w0, w0, 1
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.cfi_endproc
.LFE3:
	.size	bit, .-bit
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
