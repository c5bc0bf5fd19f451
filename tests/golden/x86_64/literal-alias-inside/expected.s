	.text
	.globl	f
	.type	f, @function
f:
	movss	.LC0(%rip), %xmm0
	ret
	.size	f, .-f
	.globl	g
	.type	g, @function
g:
.Lkpatch_old_1:
	movaps	.LC1(%rip), %xmm0
	ret
	.size	g, .-g
.Lkpatch_old_end_1:
	.globl	h
	.type	h, @function
h:
.Lkpatch_old_2:
	movzwl	.LC2(%rip), %eax
	ret
	.size	h, .-h
.Lkpatch_old_end_2:
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC1:
	.long	1
	.long	2
	.long	3
	.long	4
	.set	.LC0,.LC1+4
	.set	.LC2,.LC1+8
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	g.kpatch, @function
g.kpatch:
.Lkpatch_new_1:
	movaps	.LC1.kpatch(%rip), %xmm1
	ret
	.size	g.kpatch, .-g.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	g.kpatch_old, @function
g.kpatch_old:
.Lkpatch_copy_1:
	movaps	.LC1(%rip), %xmm0
	ret
	.size	g.kpatch_old, .-g.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	h.kpatch, @function
h.kpatch:
.Lkpatch_new_2:
	movzwl	.LC1.kpatch+12(%rip), %eax
	ret
	.size	h.kpatch, .-h.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	h.kpatch_old, @function
h.kpatch_old:
.Lkpatch_copy_2:
	movzwl	.LC2(%rip), %eax
	ret
	.size	h.kpatch_old, .-h.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
.LC1.kpatch:
	.long	1
	.long	2
	.long	3
	.long	4
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"g"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"h"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
